using SiteGen.Files;
using SiteGen.Media;
using SiteGen.People;

namespace SiteGen.Reports;

/// <summary>Finds places that may mean a person but that no matcher can decide: a part of the name, a variant, a file name, or a download
/// that was not searched.</summary>
internal sealed class PossiblePlaces
{
    private readonly ISourceTree _tree;
    private readonly Person? _person;
    private readonly NameParts? _parts;
    private readonly IReadOnlyList<(string Name, string[] Words)> _others;

    /// <summary>Prepares the search for one person.</summary>
    public PossiblePlaces(ISourceTree tree, string id)
    {
        var people = new PersonSearch(tree);
        (_tree, _person) = (tree, people.Person(id));
        _parts = _person is null ? null : new NameParts(_person);
        // A place with somebody else's full name does not mean this person.
        var others =
            people.People.Where(p => p.Id != id).SelectMany(p => p.Spellings).Where(s => s.Contains(' ', StringComparison.Ordinal));
        _others = [.. others.Select(s => (s, NameParts.Words(s).Select(NameParts.Fold).ToArray()))];
    }

    /// <summary>The possible places, without those that certainly mean the person.</summary>
    public IReadOnlyList<PersonPlace> Find(IReadOnlyList<SourceLines> texts, IReadOnlyList<PersonPlace> sure)
    {
        if (_person is null || _parts is null) return [];
        var known = sure.Select(p => p.At).ToHashSet();
        var files = _tree.Files("content").Concat(_tree.Files("themes")).Where(f => f != _person.At.File).ToList();
        var inTexts = texts.SelectMany(InLines).Where(p => !known.Contains(p.At));
        return PersonReport.InOrder([.. inTexts, .. files.SelectMany(InName), .. files.SelectMany(InDownload)]);
    }

    private IEnumerable<PersonPlace> InLines(SourceLines source)
    {
        for (var number = 1; number <= source.Lines.Count; number++)
        {
            var line = source.Lines[number - 1];
            if (!_parts!.MayBeIn(line)) continue;
            List<(int Start, int End)>? taken = null;
            foreach (var (start, end) in WordsOf(line))
            {
                if (_parts!.In(NameParts.Fold(line[start..end])) is not { } part) continue;
                taken ??= Taken(line);
                if (taken.Any(t => t.Start < end && start < t.End)) continue;
                var written = line[start..end];
                var isWhole = written.Equals(part, StringComparison.OrdinalIgnoreCase);
                var role = isWhole ? $"\"{written}\" alone" : $"\"{written}\", which holds \"{part}\"";
                yield return new PersonPlace(new Location(source.File, number, start + 1), role);
            }
        }
    }

    // The spans that certainly mean this person or somebody else.
    private List<(int Start, int End)> Taken(string line)
    {
        var folded = NameParts.Fold(line);
        var others = _others.Where(o => o.Words.All(w => folded.Contains(w, StringComparison.Ordinal))).Select(o => o.Name);
        var whole = _person!.Spellings.Append(_person.Id).Concat(others);
        return [.. SpellingSearch.Hits(line, whole).Select(h => (h.At, h.At + h.Word.Length))];
    }

    private IEnumerable<PersonPlace> InName(string file)
    {
        var name = Uri.UnescapeDataString(Path.GetFileName(file));
        var words = WordsOf(name).Select(w => name[w.Start..w.End]).Append(string.Concat(name.Where(char.IsLetterOrDigit)));
        var part = words.Select(w => _parts!.In(NameParts.Fold(w))).FirstOrDefault(p => p is not null);
        return part is null ? [] : [new PersonPlace(new Location(file), $"the file's name, which holds \"{part}\"")];
    }

    private IEnumerable<PersonPlace> InDownload(string file)
    {
        if (!MediaFiles.IsDocument(file) || SourceTexts.IsText(file)) yield break;
        yield return new PersonPlace(new Location(file), "a download that was not looked into");
        foreach (var (key, value) in DocumentProperties.Read(file, _tree))
            if (WordsOf(value).Any(w => _parts!.In(NameParts.Fold(value[w.Start..w.End])) is not null))
                yield return new PersonPlace(new Location(file), $"{key} of the document: \"{value}\"");
    }

    private static IEnumerable<(int Start, int End)> WordsOf(string line)
    {
        for (int start = 0, end; start < line.Length; start = end + 1)
        {
            for (end = start; end < line.Length && IsWord(line[end]);) end++;
            if (end > start) yield return (start, end);
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
