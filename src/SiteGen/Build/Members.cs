using SiteGen.Config;
using SiteGen.Files;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Source;

namespace SiteGen.Build;

/// <summary>The members of the community: what may be shown of each, and what texts may say about them.</summary>
internal sealed class Members
{
    /// <summary>Reads all members and decides what may be shown.</summary>
    public Members(SourceReader files, SiteConfig config, Texts texts, BuildOptions options, DiagnosticBag bag)
    {
        var words = new Placeholders(
            texts.Get("communityMember"), texts.Get("communityMemberLetter"), texts.Get("hiddenMember"), texts.Get("noLongerShown"),
            texts.Get("removedByRequest"), texts.Get("hiddenOrg"));
        var read = new ConsentPolicy(
            new PeopleReader(files, config.Zone, bag)
            {
                Withdrawn = options.Withdrawn,
                PendingAsGranted = options.PendingAsGranted,
            }.Read(),
            words,
            options.Clock.In(config.Zone));
        var asWritten = new ShownNameCheck(read, bag).Run();
        Names = NameMatcher.ForTexts(asWritten);
        bag.InPart = new NamesInFindings(Names, files.Tree.Exists, id => read.Find(id) is not null).Apply;
        bag.TextOf = path => TextOf(files.Tree, path);
        ConsentPolicy = new Redactor(asWritten, Names, bag).RedactedPolicy();
        Redactor = new Redactor(ConsentPolicy, Names, bag);
    }

    // A file that has been deleted meanwhile has no text to quote.
    private static string? TextOf(ISourceTree tree, string path)
    {
        try
        {
            return tree.Exists(path) ? Encoding.UTF8.GetString(tree.Read(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Decides what may be shown of each person.</summary>
    public ConsentPolicy ConsentPolicy { get; }

    /// <summary>Finds the names that may not be shown.</summary>
    public NameMatcher Names { get; }

    /// <summary>Reduces texts to what may be published.</summary>
    public Redactor Redactor { get; }
}
