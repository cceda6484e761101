package org.needlewise.web;

import java.time.Duration;
import org.needlewise.clinic.Logo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the clinic's logo. */
@RestController
public class LogoController {

    /** The path of the clinic's logo, relative to the site's root. */
    public static final String PATH = "clinic/logo";

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Logo logo;

    LogoController(Logo logo) {
        this.logo = logo;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<byte[]> logo() {
        return logo.image()
                .map(image -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(image.mediaType()))
                        .cacheControl(FOR_AN_HOUR)
                        .header(PictureController.POLICY, PictureController.NOTHING_ACTIVE)
                        .body(image.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
