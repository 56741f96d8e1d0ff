package vn.bantin.media;

/** What a document is, told by what is in it. */
public enum DocumentKind {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC("doc", "application/msword"),
    XLS("xls", "application/vnd.ms-excel"),
    PPT("ppt", "application/vnd.ms-powerpoint"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String extension;
    private final String mediaType;

    DocumentKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself. */
    public boolean isShownInBrowsers() {
        return this == PDF;
    }
}
