namespace SiteGen.Privacy.Names;

/// <summary>What stands between two letters, from what parts least to what parts most.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing, or only characters without a shape.</summary>
    None,

    /// <summary>Markup: seen where a word begins or ends, and no part of one.</summary>
    Edge,

    /// <summary>White space, or a sign that people run words together with.</summary>
    Joint,

    /// <summary>A comma with white space behind it, as in a list or behind a family name.</summary>
    Comma,

    /// <summary>What words of one name never stand on both sides of.</summary>
    Break,
}
