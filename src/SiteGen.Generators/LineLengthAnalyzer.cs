using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Generators;

/// <summary>Rejects lines longer than 140 columns, so that two files fit side by side on a screen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LineLengthAnalyzer : DiagnosticAnalyzer
{
    private const int Longest = 140;

    private static readonly DiagnosticDescriptor TooLong = new(
        "SGA001", "A line is too long", "The line has {0} columns; break it so that it has at most 140", "Layout",
        DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TooLong];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Check);
    }

    private static void Check(SyntaxTreeAnalysisContext context)
    {
        foreach (var line in context.Tree.GetText(context.CancellationToken).Lines)
        {
            if (line.Span.Length <= Longest) continue;
            var place = Location.Create(context.Tree, TextSpan.FromBounds(line.Start + Longest, line.End));
            context.ReportDiagnostic(Diagnostic.Create(TooLong, place, line.Span.Length.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
