using System.Collections.Concurrent;
using System.Text;

namespace SiteGen.Checking;

/// <summary>What stands in a public source too. The sources are read once more for that, and only where something was found.</summary>
/// <param name="texts">Read the public texts of the site; those that are likely to say what was found come first.</param>
internal sealed class PublicWords(IReadOnlyList<IReadOnlyList<Func<string>>> texts)
{
    /// <summary>Those of the phrases that an editor wrote where anybody may read them, be it as the address of a link.</summary>
    public HashSet<T> Among<T>(Phrases<T> phrases)
    {
        var found = new HashSet<T>();
        if (phrases.IsEmpty) return found;
        var reader = new WordReader();
        foreach (var text in texts.SelectMany(t => t))
        {
            reader.Output(Encoding.UTF8.GetBytes(text()), OutputKind.Plain);
            var words = reader.Text.Hashes;
            for (var at = 0; at < words.Length; at++)
                if (phrases.MayBegin(words[at])) found.UnionWith(phrases.At(words[at..]).Select(p => p.Meaning));
        }

        return found;
    }

    /// <summary>Those of the fingerprints that no public text has.</summary>
    public HashSet<ulong> Without(IEnumerable<ulong> prints)
    {
        var left = prints.ToHashSet();
        foreach (var some in texts)
            if (left.Count > 0) left.ExceptWith(Said(some, left));
        return left;
    }

    private static ConcurrentBag<ulong> Said(IReadOnlyList<Func<string>> texts, HashSet<ulong> prints)
    {
        var said = new ConcurrentBag<ulong>();
        Parallel.ForEach(texts, () => new WordReader(), (text, _, reader) =>
        {
            reader.Source(text());
            Fingerprints.Of(reader.Text.Hashes, (_, print) =>
            {
                if (prints.Contains(print)) said.Add(print);
            });
            return reader;
        }, _ => { });
        return said;
    }
}
