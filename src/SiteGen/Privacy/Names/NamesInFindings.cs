namespace SiteGen.Privacy.Names;

/// <summary>Shows withheld names in what a build prints only in part. Paths of files of the site and the ids of people stand as they are:
/// without them nothing could be mended.</summary>
/// <param name="names">Finds the names.</param>
/// <param name="isFile">Tells whether there is a file at a path.</param>
/// <param name="isPerson">Tells whether somebody has an id.</param>
internal sealed partial class NamesInFindings(NameMatcher names, Func<string, bool> isFile, Func<string, bool> isPerson)
{
    // A path may end a sentence or stand in brackets.
    private static readonly char[] End = ['.', ',', ';', ':', ')', '?'];

    /// <summary>A message, a hint or a line of a source as everybody may read it.</summary>
    public string Apply(string text)
    {
        // Who signs in somewhere, and with what, is nobody's business; a name and a password may be the two parts of a name.
        text = SignIn().Replace(text, "…@");
        if (names.IsEmpty) return text;
        var changes = names.Find(text, NamePlace.Text).Where(m => m.Strength == NameStrength.Strong)
            .Select(m => new Redaction(m.Start, m.Length, PartlyShown.Text(text.Substring(m.Start, m.Length)))).ToList();
        Redaction.Join(changes, Address().Matches(text).SelectMany(InAddress));
        if (changes.Count == 0) return text;

        // Files and ids are asked for only where a name was found: most messages hold none.
        var kept =
            SitePath().Matches(text).Where(p => isFile(p.Value.TrimEnd(End))).Concat(Id().Matches(text).Where(i => isPerson(i.Value)))
            .Select(k => (Start: k.Index, End: k.Index + k.Length)).ToList();
        changes.RemoveAll(c => kept.Exists(k => k.Start <= c.Start && c.Start + c.Length <= k.End));
        return changes.Count == 0 ? text : Redaction.Replace(text, changes);
    }

    // A short word that is nobody's in a sentence is a name as a whole step of an address.
    private IEnumerable<Redaction> InAddress(Match address) => names.Find(address.Value, NamePlace.Address)
        .Where(m => m.Strength == NameStrength.Strong)
        .Select(m => new Redaction(address.Index + m.Start, m.Length, PartlyShown.Text(address.Value.Substring(m.Start, m.Length))));

    [GeneratedRegex(@"(?<=//)[^\s/?#\\""]+@", RegexOptions.CultureInvariant)]
    private static partial Regex SignIn();

    [GeneratedRegex(@"(?<![\w/.-])(content|themes)/[^\s""]*", RegexOptions.CultureInvariant)]
    private static partial Regex SitePath();

    // The id of a person is the name of a file, which stands in many a message.
    [GeneratedRegex(@"(?<![\w/.@-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w/@-])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"[^\s""]*/[^\s""]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
