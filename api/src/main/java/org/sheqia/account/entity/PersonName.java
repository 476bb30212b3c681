package org.sheqia.account.entity;

/**
 * A name in the two parts that the identity provider wants: 王小明 begins with the family name, Anna Li ends with it. Who
 * reads them together reads the name again; a family name of two characters only shows in the provider's own pages.
 */
public record PersonName(String family, String given) {

    public static PersonName of(String name) {
        String whole = name.strip();
        int space = whole.lastIndexOf(' ');
        if (space > 0) {
            return new PersonName(whole.substring(space + 1), whole.substring(0, space).strip());
        }
        int first = whole.isEmpty() ? 0 : whole.offsetByCodePoints(0, 1);
        return new PersonName(whole.substring(0, first), whole.substring(first));
    }

    /** As people write it: Latin names with a space, the given name first. */
    public String whole() {
        if (family.isBlank() || given.isBlank()) {
            return (family + given).strip();
        }
        return isLatin(family) && isLatin(given) ? given + " " + family : family + given;
    }

    private static boolean isLatin(String part) {
        return part.codePoints().noneMatch(Character::isIdeographic);
    }
}
