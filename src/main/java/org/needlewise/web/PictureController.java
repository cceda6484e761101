package org.needlewise.web;

import java.time.Duration;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.content.Picture;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures of modules. Their URLs contain a digest, so browsers may cache them. */
@RestController
public class PictureController {

    static final String POLICY = "Content-Security-Policy";

    /** Keeps an SVG that is opened directly from running anything. */
    static final String NOTHING_ACTIVE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Modules modules;

    PictureController(Modules modules) {
        this.modules = modules;
    }

    /** The path of a picture, relative to the site's root. */
    public static String path(LearningModule module, Picture picture) {
        return "pictures/%s/%s/%s".formatted(module.id(), picture.digest(), picture.name());
    }

    @GetMapping("/pictures/{module}/{digest}/{name}")
    ResponseEntity<String> picture(@PathVariable String module, @PathVariable String name) {
        return modules.picture(module, name)
                .map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(FOR_EVER)
                        .header(POLICY, NOTHING_ACTIVE)
                        .body(svg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
