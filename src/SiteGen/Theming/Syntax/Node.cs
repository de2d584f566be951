namespace SiteGen.Theming.Syntax;

/// <summary>A part of a template that does something.</summary>
/// <param name="Offset">Where its tag begins.</param>
internal abstract record Node(int Offset);

/// <summary>Prints the value of a path, or of a helper with arguments.</summary>
internal sealed record PrintNode(Expression Value, bool Raw, int Offset) : Node(Offset);

/// <summary>One of the built-in blocks.</summary>
internal sealed record BlockNode(string Kind, Arguments Arguments, int Offset) : Node(Offset)
{
    /// <summary>What stands up to <c>{{else}}</c>.</summary>
    public List<Node> Body { get; } = [];

    /// <summary>What stands after <c>{{else}}</c>.</summary>
    public List<Node> Otherwise { get; } = [];
}

/// <summary>Includes a partial.</summary>
internal sealed record PartialNode(string Name, Arguments Arguments, int Offset) : Node(Offset);
