package kg.birikme.file.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kg.birikme.file.FileId;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Upload;
import kg.birikme.file.domain.FileService;
import kg.birikme.file.domain.FileService.Content;
import kg.birikme.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Gives files out and takes them in. What somebody uploaded never runs as a page of ours. */
@Controller
class FileController {

    /** Should a browser show it after all: no script, no form, no frame, an origin of its own. */
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final FileService files;

    FileController(FileService files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return attachment(files.open(new FileId(id), false));
    }

    @GetMapping("/files/{id}/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID id) {
        return attachment(files.open(new FileId(id), true));
    }

    private static ResponseEntity<byte[]> attachment(Content content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(content.file().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content.bytes());
    }

    @PostMapping("/files/of/{kind}/{owner}")
    String add(
            @PathVariable String kind,
            @PathVariable UUID owner,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        String place = files.add(new FileOwner(kind, owner), files.accept(Upload.of(sent)));
        Flash.good("file.flash.added");
        return "redirect:" + place;
    }

    @PostMapping("/files/{id}/remove")
    String remove(@PathVariable UUID id) {
        String place = files.removed(new FileId(id));
        Flash.good("file.flash.removed");
        return "redirect:" + place;
    }
}
