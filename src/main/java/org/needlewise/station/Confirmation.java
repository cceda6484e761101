package org.needlewise.station;

/** The confirmation questions, with the keys of their texts. */
enum Confirmation {
    BEGIN("kiosk.begin", "kiosk.begin.text", "kiosk.begin.yes", "kiosk.begin.no"),
    LEAVE("kiosk.leave", "kiosk.leave.text", "kiosk.leave.yes", "kiosk.leave.no"),
    END("end.ask", "end.ask.text", "end.wipe", "end.stay");

    final String heading;
    final String text;
    final String yes;
    final String no;

    Confirmation(String heading, String text, String yes, String no) {
        this.heading = heading;
        this.text = text;
        this.yes = yes;
        this.no = no;
    }
}
