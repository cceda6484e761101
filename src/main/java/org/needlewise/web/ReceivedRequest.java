package org.needlewise.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose whole body has arrived. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    ReceivedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Received(body);
    }

    @Override
    public BufferedReader getReader() {
        @Nullable String named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    private static final class Received extends ServletInputStream {

        private final ByteArrayInputStream body;

        Received(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return body.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("What has come is read at once.");
        }
    }
}
