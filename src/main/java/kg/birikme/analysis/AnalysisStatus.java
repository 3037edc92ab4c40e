package kg.birikme.analysis;

/** How far the analysis of a year has come. */
public enum AnalysisStatus {
    /** The deputy for teaching writes it; nobody else sees it. */
    DRAFT,
    /** The deputy has signed: from now on nothing changes it (R11). */
    SIGNED
}
