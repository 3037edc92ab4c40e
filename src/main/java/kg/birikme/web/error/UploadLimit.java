package kg.birikme.web.error;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.birikme.web.KeptWords;
import kg.birikme.web.UploadGuard;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Refuses what is too much before anybody looks for a form's token in it: where the server cannot read the form, the token
 * would seem to be missing, and the person would be told something else. What says beforehand that it is too much is not
 * read at all, nor is what goes to an address that takes no files, nor what nobody signed in sends: of that only the mark in
 * the address is looked at, by which the words of a form whose session is over are let in. One address takes a small file of
 * anybody: there the file of a signed paper is checked.
 */
@Component
class UploadLimit implements UploadGuard {

    /** The addresses whose forms have files. */
    private static final List<PathPattern> TAKEN = List.of(
            pattern("/files/of/{kind}/{owner}"),
            pattern("/years/{slug}/activities/log"),
            pattern("/years/{year}/recommendations/{protocol}/{number}/answer"),
            pattern("/years/{slug}/plan/list"),
            pattern("/library/new"),
            pattern("/courses/new"),
            pattern("/library/{id}/editions"),
            pattern("/members/import"));

    /** Those that anybody may send, signed in or not: one small file, whose length is said beforehand. */
    private static final List<PathPattern> OPEN = List.of(pattern("/verify/file"));

    /** Megabytes of a file that anybody sends. */
    private static final long OPEN_MOST = 2;

    private static final Long[] OPEN_FILLING = {OPEN_MOST, OPEN_MOST};

    /** What a form has besides its file, in bytes. */
    private static final long FIELDS = 8 * 1024;

    private static final long MEGABYTE = 1024 * 1024;

    private final ErrorPage pages;
    private final KeptWords words;
    private final MultipartProperties limits;

    UploadLimit(ErrorPage pages, KeptWords words, MultipartProperties limits) {
        this.pages = pages;
        this.words = words;
        this.limits = limits;
    }

    @Override
    public @Nullable HttpServletRequest admit(
            HttpServletRequest request, HttpServletResponse response, boolean signedIn) throws IOException {
        if (!isMultipart(request)) {
            return request;
        }
        HttpServletRequest unread = new Unread(request);
        if (request.getContentLengthLong() > limits.getMaxRequestSize().toBytes()) {
            return refuse(unread, response, ErrorKind.TOO_LARGE);
        }
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (OPEN.stream().anyMatch(pattern -> pattern.matches(path))) {
            long length = request.getContentLengthLong();
            if (length > OPEN_MOST * MEGABYTE + FIELDS) {
                pages.write(unread, response, ErrorKind.TOO_LARGE, new HashMap<>(Map.of("filling", OPEN_FILLING)));
                return null;
            }
            if (length < 0) {
                return refuse(unread, response, ErrorKind.BAD_REQUEST);
            }
        } else if (TAKEN.stream().noneMatch(pattern -> pattern.matches(path))) {
            return refuse(unread, response, ErrorKind.BAD_REQUEST);
        } else if (!signedIn && !words.isOurs(unread)) {
            return unread;
        }
        ErrorKind fault = fault(request);
        return fault == null ? request : refuse(unread, response, fault);
    }

    private @Nullable HttpServletRequest refuse(
            HttpServletRequest request, HttpServletResponse response, ErrorKind kind) throws IOException {
        Map<String, Object> model = new HashMap<>();
        words.waiting(request).ifPresent(href -> model.put("toForm", href));
        pages.write(request, response, kind, model);
        return null;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The server keeps the parts that it has read; a part or a whole above its limit is an illegal state to it. */
    private static @Nullable ErrorKind fault(HttpServletRequest request) {
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException tooMuch) {
            for (Throwable cause = tooMuch; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileCountLimitExceededException) {
                    return ErrorKind.TOO_MUCH;
                }
            }
            return ErrorKind.TOO_LARGE;
        } catch (IOException | ServletException cutOff) {
            return ErrorKind.BAD_REQUEST;
        }
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }

    /** The request without its body: asked for a field, it looks at the address alone. */
    private static final class Unread extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new HashMap<>();

        Unread(HttpServletRequest request) {
            super(request);
            String query = request.getQueryString();
            if (query != null) {
                MultiValueMap<String, String> asked =
                        UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
                asked.forEach((name, values) ->
                        fields.put(name, values.stream().map(Unread::decoded).toArray(String[]::new)));
            }
        }

        private static String decoded(@Nullable String value) {
            return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
