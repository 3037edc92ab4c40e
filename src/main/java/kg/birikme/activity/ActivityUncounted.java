package kg.birikme.activity;

/** An activity counts less than before, and the record says so: what still waits for its decision counts anew. */
public record ActivityUncounted(ActivityUncounting what) {}
