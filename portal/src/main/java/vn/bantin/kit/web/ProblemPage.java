package vn.bantin.kit.web;

/** Says to a reader what stands in the way, in the look of the site. */
@FunctionalInterface
public interface ProblemPage {
    Reply show(Request request, Problem problem);
}
