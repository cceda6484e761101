package org.needlewise.content.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlewise.content.About;
import org.needlewise.content.CareLine;
import org.needlewise.content.Picture;
import org.needlewise.content.check.Kind;
import org.needlewise.content.check.LanguageFindings;
import org.needlewise.content.file.Part;

/** Reads what a module says about itself. */
final class AboutReader {

    private AboutReader() {}

    static Optional<About> read(Part part, Pictures pictures, LanguageFindings findings) {
        Item about = item(part, "facts", findings);
        about.allow();
        Item decision = item(part, "decision-facts", findings);
        String title = about.names("title");
        String invitation = about.says("invitation");
        String notice = about.says("notice");
        String choice = decision.says("decision");
        List<CareLine> aftercare = advice(part, "aftercare", Kind.AFTERCARE, findings);
        List<CareLine> call = advice(part, "call", Kind.CALL, findings);
        Optional<String> worry = Optional.of(about.says("worry")).filter(text -> !text.isEmpty());
        List<Picture> more = morePictures(about, pictures);
        Item picture = about.within("picture");
        return picture.shows("src", picture.names("alt"), pictures)
                .map(shown -> new About(title, invitation, shown, more, notice, choice, aftercare, call, worry));
    }

    private static Item item(Part part, String property, LanguageFindings findings) {
        Set<String> facts = Item.factsOf(part, property, Kind.ABOUT, "about", findings);
        return new Item(part, Kind.ABOUT, "about", "", facts, findings);
    }

    private static List<CareLine> advice(Part part, String property, Kind kind, LanguageFindings findings) {
        return Items.read(part.at(property), kind, findings, item -> new CareLine(item.id(), item.says("text")));
    }

    /** They only decorate, so they have no alternative text. */
    private static List<Picture> morePictures(Item about, Pictures pictures) {
        Part more = about.part().at("more-pictures");
        about.fix("more-pictures", String.join(" ", more.texts()));
        return more.items().stream()
                .filter(link -> Pictures.isLink(link.text()))
                .flatMap(link -> pictures.find(link.text(), "", link.place()).stream())
                .toList();
    }
}
