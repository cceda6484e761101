package org.needlewise.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Builds the {@code Content-Security-Policy} of a response: what the browser may load and run.
 *
 * <p>Scripts and inline styles run only with the nonce of their own response; see
 * {@code docs/decisions/content-security-policy.md}.
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    private static final String NONCE = ContentPolicy.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** The two hashes are of {@code display: none} and {@code display: block}, which Vaadin's loading bar sets. */
    private static final String POLICY = """
            default-src 'none'; \
            script-src 'nonce-%1$s'; \
            style-src 'self' 'nonce-%1$s'; \
            style-src-attr 'unsafe-hashes' 'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE=' \
            'sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss='; \
            img-src 'self' data:; \
            font-src 'self'; \
            connect-src 'self'; \
            worker-src 'self'; \
            object-src 'none'; \
            base-uri %2$s; \
            form-action %3$s; \
            frame-ancestors 'none'""";

    private ContentPolicy() {}

    /** The nonce for the response to this request: 128 random bits, the same on every call. */
    public static String nonce(ServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return nonce;
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    static String of(ServletRequest request) {
        return POLICY.formatted(nonce(request), "'none'", "'none'");
    }

    /** The policy of a screen. Vaadin's page sets a base URL. */
    public static String ofScreen(ServletRequest request) {
        return POLICY.formatted(nonce(request), "'self'", "'none'");
    }

    /** The policy of a page with a form, which may be submitted only to this site. */
    public static void allowForms(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, POLICY.formatted(nonce(request), "'none'", "'self'"));
    }
}
