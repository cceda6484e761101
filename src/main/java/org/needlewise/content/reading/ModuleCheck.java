package org.needlewise.content.reading;

import java.util.List;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Words;

/** Checks that {@code module.yaml} matches its folder. */
record ModuleCheck(Part module, Folder folder) {

    void check() {
        name();
        List<String> languages = module.at("languages").texts();
        for (String there : folder.folders()) {
            if (!there.equals(Pictures.FOLDER) && !languages.contains(there)) {
                folder.problems()
                        .advise(
                                module.at("languages").place(),
                                "'languages' does not name the folder " + Words.quoted(there),
                                "each folder but 'images' to be a language",
                                Nearest.to(there, List.of(Pictures.FOLDER)));
            }
        }
        for (Part clinician : module.at("review").at("clinician").items()) {
            if (!languages.contains(clinician.text())) {
                tell(clinician.place(), "'clinician' names " + Words.quoted(clinician.text()), "one of 'languages'");
            }
        }
    }

    private void name() {
        String id = module.text("id");
        String name = folder.path().toAbsolutePath().normalize().getFileName().toString();
        if (!id.isEmpty() && !id.equals(name)) {
            tell(module.at("id").place(), "'id' is " + Words.quoted(id), "the name of the folder, '" + name + "'");
        }
    }

    private void tell(Place place, String found, String expected) {
        folder.problems().add(place, found, expected);
    }
}
