namespace SiteGen.Privacy.Names;

/// <summary>What a sequence of words in <see cref="NameTrie"/> stands for.</summary>
/// <param name="Name">The withheld name; null for one that is shown.</param>
/// <param name="Spelling">Its words.</param>
internal sealed record NameTerm(WithheldName? Name, NameSpelling Spelling)
{
    /// <summary>Fewer letters in one word may be a word of the language.</summary>
    public const int Short = 8;

    /// <summary>Whether it is one word.</summary>
    public bool IsWord => Spelling.Words.Count == 1;

    /// <summary>Whether letters or digits that are no part of it may follow or go before.</summary>
    public bool TakesEndings { get; } = (Spelling.Words.Count > 1 || Spelling.Words[0].Length >= Short) && Spelling.Words[^1].Length > 2;
}
