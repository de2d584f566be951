namespace SiteGen.Theming;

/// <summary>A function that templates can call: the one description that the engine registers and the linter checks.</summary>
/// <param name="Name">How templates call it.</param>
/// <param name="Arguments">How many arguments it takes, without named ones.</param>
/// <param name="Usage">An example for messages.</param>
internal sealed record Function(string Name, int Arguments, string Usage)
{
    /// <summary>Whether it takes <c>name=value</c> arguments.</summary>
    public bool Named { get; init; }

    /// <summary>Whether its first argument must be a text written in the template.</summary>
    public bool Literal { get; init; }

    /// <summary>Whether it answers yes or no, which only <c>if</c> and <c>unless</c> can use.</summary>
    public bool Answers { get; init; }
}
