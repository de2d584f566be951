namespace SiteGen.Privacy.Names;

/// <summary>Masks withheld names in the output of a build, but keeps paths of site files and ids of people, which editors need to fix a
/// finding.</summary>
/// <param name="names">Finds the names.</param>
/// <param name="isFile">Whether a path is a file.</param>
/// <param name="isPerson">Whether a text is a person's id.</param>
internal sealed partial class NamesInFindings(NameMatcher names, Func<string, bool> isFile, Func<string, bool> isPerson)
{
    // A path may end a sentence or be enclosed in brackets.
    private static readonly char[] End = ['.', ',', ';', ':', ')', '?'];

    /// <summary>Masks a message, a hint or a source line for publication.</summary>
    public string Apply(string text)
    {
        // Credentials in an address are private, and a user name and password may be the two parts of a person's name.
        text = SignIn().Replace(text, "…@");
        if (names.IsEmpty) return text;
        var changes = names.Find(text, NamePlace.Text).Where(m => m.Strength == NameStrength.Strong)
            .Select(m => new Redaction(m.Start, m.Length, PartlyShown.Text(text.Substring(m.Start, m.Length)))).ToList();
        Redaction.Join(changes, Address().Matches(text).SelectMany(InAddress));
        if (changes.Count == 0) return text;

        // Files and ids are looked up only if a name was found, since most messages contain none.
        var kept =
            SitePath().Matches(text).Where(p => isFile(p.Value.TrimEnd(End))).Concat(Id().Matches(text).Where(i => isPerson(i.Value)))
            .Select(k => (Start: k.Index, End: k.Index + k.Length)).ToList();
        changes.RemoveAll(c => kept.Exists(k => k.Start <= c.Start && c.Start + c.Length <= k.End));
        return changes.Count == 0 ? text : Redaction.Replace(text, changes);
    }

    // A short word that is no name in a sentence is one as an entire segment of an address.
    private IEnumerable<Redaction> InAddress(Match address) => names.Find(address.Value, NamePlace.Address)
        .Where(m => m.Strength == NameStrength.Strong)
        .Select(m => new Redaction(address.Index + m.Start, m.Length, PartlyShown.Text(address.Value.Substring(m.Start, m.Length))));

    [GeneratedRegex(@"(?<=//)[^\s/?#\\""]+@", RegexOptions.CultureInvariant)]
    private static partial Regex SignIn();

    [GeneratedRegex(@"(?<![\w/.-])(content|themes)/[^\s""]*", RegexOptions.CultureInvariant)]
    private static partial Regex SitePath();

    // The id of a person is a file name, which occurs in many messages.
    [GeneratedRegex(@"(?<![\w/.@-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w/@-])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"[^\s""]*/[^\s""]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
