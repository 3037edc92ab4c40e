package kg.birikme.petition;

/** How somebody is rewarded (F15, point 6). */
public enum RewardForm {
    THANKS,
    CERTIFICATE,
    GIFT,
    MONEY,
    /** An award of the ministry or another department, for which the school puts the teacher forward. */
    DEPARTMENTAL
}
