namespace SiteGen.Privacy.Names;

/// <summary>A trie of name spellings, in which the first letter of each word carries the gap allowed before it.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<NameTerm?> _withheld = [null];
    private readonly List<NameTerm?> _shown = [null];
    private readonly List<Gap> _joints = [Gap.None];

    /// <summary>Adds a term; of two equal spellings, the one in original order wins, else the first.</summary>
    public void Add(NameTerm term)
    {
        var node = 0;
        for (var word = 0; word < term.Spelling.Words.Count; word++)
        {
            var before = word == 0 ? Gap.None : term.Spelling.Before[word];
            foreach (var letter in term.Spelling.Words[word])
            {
                node = Grow(node, letter, before);
                before = Gap.None;
            }
        }

        var terms = term.Name is null ? _shown : _withheld;
        if (terms[node] is null || (terms[node]!.Spelling.IsTurned && !term.Spelling.IsTurned)) terms[node] = term;
    }

    /// <summary>The withheld name that ends at a node, or null.</summary>
    public NameTerm? Withheld(int node) => _withheld[node];

    /// <summary>The shown name that ends at a node, or null.</summary>
    public NameTerm? Shown(int node) => _shown[node];

    /// <summary>The widest gap allowed before a word that continues from a node; none if no word does.</summary>
    public Gap Joint(int node) => _joints[node];

    /// <summary>The node that a letter leads to; -1 for none.</summary>
    /// <param name="node">The node to start from.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="before">The gap allowed before the letter: none within a word.</param>
    public int Step(int node, char letter, Gap before) => _steps.GetValueOrDefault(Key(node, letter, before), -1);

    private int Grow(int node, char letter, Gap before)
    {
        if (before > _joints[node]) _joints[node] = before;
        if (_steps.TryGetValue(Key(node, letter, before), out var next)) return next;
        next = _withheld.Count;
        _steps.Add(Key(node, letter, before), next);
        _withheld.Add(null);
        _shown.Add(null);
        _joints.Add(Gap.None);
        return next;
    }

    private static long Key(int node, char letter, Gap before) => ((long)node << 20) | ((long)before << 16) | letter;
}
