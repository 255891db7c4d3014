package io.countersign.web;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose JSON body was read once, up to a bound, and can be read again. */
class RepeatableBody extends HttpServletRequestWrapper {

    /** Far above any honest order, far below what would hurt. */
    private static final int MOST = 4 * 1024 * 1024;

    private final byte[] body;

    /** @throws Refusal when the body is larger than any we accept */
    RepeatableBody(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new InvalidInput("body", new Text("At most 4 MB of JSON are accepted.", "JSON 内容最大 4 MB。"));
        }
    }

    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return bytes.read(buffer, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
