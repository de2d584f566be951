using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;

namespace SiteGen.Street;

/// <summary>The second step: who is in the community, what may be shown of whom, and the wording that follows from it.</summary>
internal sealed class People
{
    /// <summary>Reads everybody and decides.</summary>
    public People(SourceReader files, SiteConfig config, Texts texts, BuildOptions options, DiagnosticBag bag)
    {
        var words = new Placeholders(
            texts.Get("communityMember"),
            texts.Get("communityMemberLetter"),
            texts.Get("hiddenMember"),
            texts.Get("noLongerShown"),
            texts.Get("removedByRequest"),
            texts.Get("hiddenOrg"));
        var now = options.Clock.In(config.Zone);
        var people = new PeopleReader(files, config.Zone, bag) { Withdrawn = options.Withdrawn }.Read().ToList();
        var asWritten = new Voices(people, words, now);
        Mask = NameMask.Of(asWritten);
        // Before all time no consent has ended.
        var hasEnded = people.Any(p => p.Consent.State == ConsentState.Granted && p.Consent.At(now) == ConsentState.Expired);
        var decided = hasEnded ? NameMask.Of(new Voices(people, words, DateTimeOffset.MinValue)) : null;
        Voices = asWritten.Worded(new Wording(asWritten, Mask, bag) { Decided = decided });
        Wording = new Wording(Voices, Mask, bag) { Decided = decided };
    }

    /// <summary>What may be shown of whom.</summary>
    public Voices Voices { get; }

    /// <summary>The names that may not be shown.</summary>
    public NameMask Mask { get; }

    /// <summary>How texts are worded for publication.</summary>
    public Wording Wording { get; }
}
