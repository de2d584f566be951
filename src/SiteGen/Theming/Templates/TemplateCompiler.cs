using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Renders one statement or an entire block.</summary>
/// <param name="frame">The state of the page being rendered.</param>
internal delegate void Renderer(RenderState frame);

/// <summary>A template that is ready to render.</summary>
/// <param name="Render">Renders the template.</param>
/// <param name="Variables">The number of its variables.</param>
/// <param name="Inclusions">The number of its inclusions of others, direct and indirect.</param>
internal sealed record CompiledTemplate(Renderer Render, int Variables, int Inclusions)
{
    /// <summary>The result for a template with findings.</summary>
    public static readonly CompiledTemplate Nothing = new(_ => { }, 0, 0);

    /// <summary>The arguments that the template does not use.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
}

/// <summary>Compiles templates that start with the same view, and each partial once per set of argument types.</summary>
/// <param name="partials">The partials by name.</param>
/// <param name="view">The record that layouts start with.</param>
/// <param name="parts">The data that template functions use.</param>
internal sealed class TemplateCompiler(IReadOnlyDictionary<string, ParsedTemplate> partials, ViewRecord view, ThemeParts parts)
{
    private const int MaxDepth = 50;
    private const int MaxInclusions = 10_000;
    private const int MaxVariants = 5_000;

    private readonly SiteFunctions _functions = new(parts);
    private readonly Dictionary<string, CompiledTemplate> _compiled = new(StringComparer.Ordinal);
    private readonly List<string> _way = [];

    /// <summary>The names of all arguments passed to each partial, by partial.</summary>
    public required ILookup<string, string> Arguments { get; init; }

    /// <summary>The partials that templates can include, by name.</summary>
    public IReadOnlyDictionary<string, ParsedTemplate> Partials => partials;

    /// <summary>The names of the partials included so far.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    /// <summary>Compiles a layout or a card; errors in it, or in an included partial, become findings.</summary>
    public CompiledTemplate Compile(ParsedTemplate template) => Compile(template, new Dictionary<string, ViewType>());

    /// <summary>Compiles a partial for arguments of these types; null if a finding explains why it cannot be included here.</summary>
    public CompiledTemplate? Include(string name, IReadOnlyDictionary<string, ViewType> arguments, TemplateSource source, int offset)
    {
        Included.Add(name);
        if (_way.IndexOf(name) is var from and >= 0)
        {
            source.Report(
                Codes.PartialCycle, offset, $"the partial \"{name}\" includes itself: {string.Join(" > ", _way.Skip(from).Append(name))}",
                "Take the inclusion out here; a partial cannot be nested in itself.");
            return null;
        }

        var key =
            $"{name}|{string.Join(',', arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}:{Key(a.Value)}"))}";
        if (_compiled.TryGetValue(key, out var known)) return known;
        if (_way.Count >= MaxDepth)
            return _compiled[key] = Refuse(partials[name], FormattableString.Invariant($"partials are included over {MaxDepth} deep"));
        if (_compiled.Count >= MaxVariants)
            return _compiled[key] = Refuse(
                partials[name], FormattableString.Invariant($"partials are included with over {MaxVariants:N0} combinations of types"));
        _way.Add(name);
        var compiled = Compile(partials[name], arguments);
        _way.RemoveAt(_way.Count - 1);
        return _compiled[key] = compiled;
    }

    private CompiledTemplate Compile(ParsedTemplate template, IReadOnlyDictionary<string, ViewType> arguments)
    {
        if (template.Body is not { } body) return CompiledTemplate.Nothing;
        var scope = TemplateScope.Create(view, arguments);
        var calls = new CallCompiler(template.Source, parts, _functions);
        var statements = new StatementCompiler(
            template, scope, new ExpressionCompiler(template.Source, scope, calls, parts) { Arguments = [.. Arguments[template.Name]] },
            this);
        var render = statements.Compile(body);
        if (statements.Inclusions > MaxInclusions)
            return Refuse(
                template, FormattableString.Invariant($"others are included over {MaxInclusions:N0} times, directly or through them"));
        return new CompiledTemplate(render, scope.Count, statements.Inclusions)
        { Unread = [.. arguments.Keys.Where(a => !scope.HasRead(a))] };
    }

    private static CompiledTemplate Refuse(ParsedTemplate template, string what)
    {
        template.Source.Report(Codes.RefusedSyntax, 0, what, "Include fewer, or write a list with {{ for item in list }}.");
        return CompiledTemplate.Nothing;
    }

    private static string Key(ViewType type) => type.Kind switch
    {
        ViewKind.Record => type.Record == ViewRecords.PageView ? "view" : type.Record!.Name,
        ViewKind.List => $"[{Key(type.Item!)}]",
        _ => type.IsFree ? $"{type.Kind}*" : type.Kind.ToString(),
    };
}
