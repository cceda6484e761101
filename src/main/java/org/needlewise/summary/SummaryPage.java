package org.needlewise.summary;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.needlewise.clinic.Logo;
import org.needlewise.summary.Sheet.Medium;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders the summary's only template, for the screen and for paper. */
@Component
public class SummaryPage {

    private final TemplateEngine templates;
    private final PaperStyle style = new PaperStyle();
    private final MessageSource words;
    private final Logo logo;
    private final PaperLogo paperLogo;

    SummaryPage(TemplateEngine templates, MessageSource words, Logo logo, PaperLogo paperLogo) {
        this.templates = templates;
        this.words = words;
        this.logo = logo;
        this.paperLogo = paperLogo;
    }

    /**
     * The summary as part of a page, with a checkbox at each line.
     *
     * @param logo the URL of the clinic's logo in the browser
     */
    public String html(Summary summary, String logo) {
        Optional<String> address = this.logo.image().map(image -> logo);
        return filled("summary.jte", Map.of("sheet", sheet(summary, Medium.SCREEN, address)));
    }

    /** Draws the clinic's logo at startup, so that any problem with it is logged then. */
    void prepare() {
        var _ = paperLogo.address();
    }

    /** A complete page without external resources or lines that were left out. */
    String paper(Summary summary) {
        return paper(summary, false);
    }

    /** @param lacking whether to explain that a replacement character stands for some letters */
    String paper(Summary summary, boolean lacking) {
        Sheet sheet = sheet(summary, Medium.PAPER, paperLogo.address());
        return filled("paper.jte", Map.of("sheet", sheet, "style", style.of(summary.clinic()), "lacking", lacking));
    }

    private Sheet sheet(Summary summary, Medium medium, Optional<String> logo) {
        return new Sheet(summary, new Words(words, summary.language()), medium, logo);
    }

    private String filled(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        templates.render(template, values, html);
        return html.toString();
    }
}
