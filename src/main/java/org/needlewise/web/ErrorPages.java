package org.needlewise.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a plain page for an error outside of the screens, without any details of the error. */
@RestController
class ErrorPages implements ErrorController {

    private final PlainPages pages;

    ErrorPages(PlainPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> tell(HttpServletRequest request) {
        HttpStatus status = status(request);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return ResponseEntity.status(status).build();
        }
        PlainPage page = status.is4xxClientError() ? PlainPage.NOTHING_HERE : PlainPage.WENT_WRONG;
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(pages.html(page, request));
    }

    /** Only the server itself sets an error status. A client that requests this URL directly gets a 404. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
