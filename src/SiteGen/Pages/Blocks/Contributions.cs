using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Yaml;

namespace SiteGen.Pages.Blocks;

/// <summary>Describes each person's latest contribution in one line.</summary>
internal sealed class Contributions(RenderContext context, States states)
{
    /// <summary>Returns the latest page with a publication date that a person contributed to; null if there is none.</summary>
    public static Page? Last(Profile profile) =>
        PagesByDate.Newest(profile.Contributions.Where(p => p.Published is not null)).FirstOrDefault();

    /// <summary>Describes what a person contributed to a page, in the theme's words.</summary>
    public string Did(string person, Page page) => context.Texts.Get(Key(person, page));

    private string Key(
        string person, Page page) => page.Source.PersonUses.First(u => u.Id.Value == person && u.Role != PersonRole.Editor).Role switch
        {
            PersonRole.Post =>
                states.PartOf(person, page) switch { ThreadPart.Answered => "didAnswer", ThreadPart.Asked => "didAsk", _ => "didReply" },
            PersonRole.Subject => "didTell",
            PersonRole.Quote or PersonRole.BlockQuote => "didSay",
            PersonRole.Host => "didHost",
            PersonRole.Speaker => page.Source.Kind is EventFrontMatter { TakesPlace: true } held && states.IsPast(
                held) ? "didSpeak" : "willSpeak",
            PersonRole.Reviewer => "didReview",
            PersonRole.Maker => "didMake",
            _ => "didWrite",
        };
}
