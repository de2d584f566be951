namespace SiteGen.Theming.Syntax;

/// <summary>A value in a tag.</summary>
/// <param name="Offset">Where it begins in the template.</param>
internal abstract record Expression(int Offset);

/// <summary>A way through the view, such as <c>../page.title</c>.</summary>
internal sealed record PathExpression(string Text, int Offset) : Expression(Offset);

/// <summary>A text in quotes.</summary>
internal sealed record TextExpression(string Text, int Offset) : Expression(Offset);

/// <summary>A number, <c>true</c> or <c>false</c>.</summary>
internal sealed record ConstantExpression(string Text, int Offset) : Expression(Offset);

/// <summary>A helper in round brackets with its arguments.</summary>
internal sealed record CallExpression(string Name, Arguments Arguments, int Offset) : Expression(Offset);

/// <summary>Arguments in order, then the named ones.</summary>
internal sealed record Arguments(IReadOnlyList<Expression> Values, IReadOnlyList<NamedArgument> Named);

/// <summary>One <c>name=value</c>.</summary>
internal sealed record NamedArgument(string Name, Expression Value, int Offset);
