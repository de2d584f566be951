namespace SiteGen.Tests.Rendering.Blocks;

public sealed class FaqTests
{
    [Fact]
    public void Answers_are_text_and_lead_on() =>
        LandingPage.Build("""
              - block: faq
                title: Asked often
                questions:
                  - {q: "Is <b>it</b> free?", a: "Yes & always.", page: privacy}
            """).Finds("SG0825", "content/home.md", 8).HasFile(LandingPage.Home, "<h3 dir=\"auto\">Is &lt;b&gt;it&lt;/b&gt; free?</h3>", "Yes &amp; always. <a href=\"/privacy/\">Privacy</a>").Nowhere("FAQPage");

    [Fact]
    public void Without_questions_there_is_no_heading() =>
        LandingPage.Build("  - {block: faq, title: Asked often, questions: []}").Nowhere("Asked often");

    [Fact]
    public void A_question_without_an_answer_is_an_error() =>
        LandingPage.Build("  - {block: faq, title: Asked often, questions: [{q: What?}]}").Finds("SG0207", "content/home.md", 5);
}
