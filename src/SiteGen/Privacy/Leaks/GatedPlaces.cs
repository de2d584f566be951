using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Privacy.Leaks;

/// <summary>Twelve gated words, where they stand, and their shingle.</summary>
internal sealed record GatedPlace(Location At, string Words, ulong Shingle);

/// <summary>Finds where gated words come from, by reading the sources again. That happens only when a build has failed.</summary>
internal static class GatedPlaces
{
    /// <summary>The places of a source that have one of these shingles, from its top to its end.</summary>
    public static IReadOnlyList<GatedPlace> Find(GatedSource source, HashSet<ulong> shingles)
    {
        var (found, buffer) = (new List<GatedPlace>(), new DecodedText());
        foreach (var stretch in source.Gated)
        {
            buffer.Clear();
            MarkdownReading.Read(stretch.Text, buffer);
            var reader = new ShingleReader(buffer.Span, overBreaks: true);
            while (reader.Read())
                if (shingles.Contains(reader.Hash)) found.Add(Place(stretch, buffer, (reader.Start, reader.End), reader.Hash));
        }

        return found;
    }

    private static GatedPlace Place(TextSpan stretch, DecodedText read, (int Start, int End) words, ulong shingle) => new(
        TextPosition.Find(stretch.Text, read.Source(words.Start), stretch.At),
        string.Join(' ', new string(read.Span[words.Start..words.End]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        shingle);
}
