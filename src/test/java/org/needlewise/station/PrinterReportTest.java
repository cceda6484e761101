package org.needlewise.station;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PrinterReportTest {

    @Test
    void whereNothingReportsTheSettingsAloneDecide() {
        assertThat(PrinterReport.allowsPrinting(request())).isTrue();
        assertThat(PrinterReport.allowsPrinting(request(new Cookie("station", "hall"))))
                .isTrue();
    }

    @Test
    void aPrinterThatIsReadyPrints() {
        assertThat(PrinterReport.allowsPrinting(request(report("ready")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "", "READY", "something else"})
    void whateverElseIsReportedOfAPrinterKeepsFromPrinting(String said) {
        assertThat(PrinterReport.allowsPrinting(request(report(said)))).isFalse();
    }

    @Test
    void ofTwoReportsTheWorseCounts() {
        assertThat(PrinterReport.allowsPrinting(request(report("ready"), report("away"))))
                .isFalse();
    }

    private static Cookie report(String said) {
        return new Cookie(PrinterReport.COOKIE, said);
    }

    private static MockHttpServletRequest request(Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (cookies.length > 0) {
            request.setCookies(Arrays.copyOf(cookies, cookies.length));
        }
        return request;
    }
}
