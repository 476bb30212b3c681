package org.sheqia.remedy.entity;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;

/**
 * 质疑函 and 投诉书: the six items that 财政部令第94号 第12条 and 第18条 ask for. Project, number and day are the portal's; the
 * signature is a fresh login of who may sign for the organisation.
 *
 * @param name     of the organisation, as it was when the letter was filed
 * @param address  its address
 * @param postcode six digits
 * @param contact  whom to ask
 * @param phone    of the contact
 * @param matters  what is objected to, numbered from 1
 */
@Schema(name = "RemedyLetter")
public record Letter(String name, String address, String postcode, String contact, String phone, List<Matter> matters) {

    /**
     * One thing that is objected to.
     *
     * @param matter  concrete and clear
     * @param request what is asked for
     * @param facts   what it rests on
     * @param law     the articles that it rests on, where there are any; null for none
     */
    @Schema(name = "RemedyMatter")
    public record Matter(String matter, String request, String facts, @Schema(nullable = true) String law) {
    }

    /** The same letter of an organisation that is called so. */
    public Letter of(String organisation) {
        return new Letter(organisation, address, postcode, contact, phone, matters);
    }

    /** @throws Rejected unless the numbers name matters of this letter, each once */
    void requireMatters(List<Integer> numbers) {
        if (numbers.isEmpty() || numbers.stream().distinct().count() < numbers.size()
                || !IntStream.rangeClosed(1, matters.size()).boxed().toList().containsAll(numbers)) {
            throw Rejected.field("matters", "matter-not-objected");
        }
    }

    /** @throws Rejected unless what is complained of is what was objected to, matter by matter */
    void requireOneForEach(int objected) {
        if (matters.size() != objected) {
            throw Rejected.field("letter.matters", "matters-of-objection", "number", objected);
        }
    }
}
