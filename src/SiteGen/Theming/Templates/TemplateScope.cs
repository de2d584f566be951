using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The names available in one template: the keys of the view, the arguments of its inclusion, and its variables.</summary>
/// <param name="view">The record that layouts start with.</param>
internal sealed class TemplateScope(ViewRecord view)
{
    private readonly Dictionary<string, Variable> _arguments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);
    private readonly Stack<(int Round, string Name, Variable? Hidden)> _loops = new();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The keys of the view.</summary>
    public ViewRecord View { get; } = view;

    /// <summary>The number of the template's variables, including arguments.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the variable with the state of the innermost loop; null outside loops.</summary>
    public int? Loop => _loops.TryPeek(out var loop) ? loop.Round : null;

    /// <summary>The names of the variables defined so far.</summary>
    public IEnumerable<string> Variables => _variables.Keys;

    /// <summary>Creates a scope whose arguments have the first numbers, in name order.</summary>
    public static TemplateScope Create(ViewRecord view, IReadOnlyDictionary<string, ViewType> arguments)
    {
        var scope = new TemplateScope(view);
        foreach (var name in arguments.Keys.Order(StringComparer.Ordinal))
            scope._arguments.Add(name, new Variable(scope.Count++, arguments[name]));
        return scope;
    }

    /// <summary>The argument with this name, or null.</summary>
    public Variable? Argument(string name)
    {
        _read.Add(name);
        return _arguments.GetValueOrDefault(name);
    }

    /// <summary>Whether an argument has been used.</summary>
    public bool HasRead(string name) => _read.Contains(name);

    /// <summary>The variable with this name, or null.</summary>
    public Variable? Find(string name) => _variables.GetValueOrDefault(name);

    /// <summary>Adds a variable that is defined from here on.</summary>
    public Variable Add(string name, ViewType type) => _variables[name] = new Variable(Count++, type);

    /// <summary>Begins a loop over items of this type.</summary>
    public (Variable Item, int Round) BeginLoop(string name, ViewType type)
    {
        var hidden = Find(name);
        var item = Add(name, type);
        _loops.Push((Count++, name, hidden));
        return (item, _loops.Peek().Round);
    }

    /// <summary>Ends the innermost loop; a variable hidden by its item is visible again.</summary>
    public void EndLoop()
    {
        var (_, name, hidden) = _loops.Pop();
        if (hidden is null) _variables.Remove(name);
        else _variables[name] = hidden;
    }
}

/// <summary>A variable of a template.</summary>
/// <param name="Number">Its number in the template.</param>
/// <param name="Type">Its type.</param>
internal sealed record Variable(int Number, ViewType Type);
