package kg.birikme.shared;

import java.util.List;

/** Where one of a list goes. */
public enum Shift {
    TOP,
    UP,
    DOWN,
    BOTTOM;

    /**
     * Moves it within the list; at an edge it stays.
     *
     * @param first the first place that it may take, from 0
     */
    public <T> void move(List<T> list, T one, int first) {
        int from = list.indexOf(one);
        int last = list.size() - 1;
        int to = switch (this) {
            case TOP -> first;
            case UP -> Math.max(first, from - 1);
            case DOWN -> Math.min(last, from + 1);
            case BOTTOM -> last;
        };
        list.add(to, list.remove(from));
    }
}
