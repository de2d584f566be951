using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace SiteGen.Theming;

/// <summary>Compiles parts of templates to machine code only once they have been rendered often; until then they are interpreted.</summary>
/// <remarks>Compiling costs as much as some thirty renderings, and most blocks of a theme are met less often than that in a small site.</remarks>
internal sealed class TemplateCompiler : IExpressionCompiler, IFeatureFactory, IFeature
{
    private const int Often = 32;

    private IEnumerable<IExpressionMiddleware> _improvements = [];

    /// <inheritdoc/>
    public IFeature CreateFeature() => this;

    /// <inheritdoc/>
    public void OnCompiling(ICompiledHandlebarsConfiguration configuration)
    {
        _improvements = configuration.ExpressionMiddlewares;
        configuration.ExpressionCompiler = this;
    }

    /// <inheritdoc/>
    public void CompilationCompleted()
    {
        // The engine asks for this method; nothing is left to do.
    }

    /// <inheritdoc/>
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression is Expression<TemplateDelegate> part ? (T)(object)(TemplateDelegate)new Part(part, _improvements).Render : Improved(expression, _improvements).Compile();

    private static Expression<T> Improved<T>(Expression<T> expression, IEnumerable<IExpressionMiddleware> improvements)
        where T : Delegate =>
        improvements.Aggregate(expression, (e, m) => m.Invoke(e));

    /// <summary>One part of a template. Any number of threads render it.</summary>
    private sealed class Part(Expression<TemplateDelegate> expression, IEnumerable<IExpressionMiddleware> improvements)
    {
        private TemplateDelegate _render = expression.Compile(preferInterpretation: true);
        private int _times;

        public void Render(EncodedTextWriter writer, BindingContext view)
        {
            if (_times < Often && Interlocked.Increment(ref _times) == Often) _render = Improved(expression, improvements).Compile();
            _render(writer, view);
        }
    }
}
