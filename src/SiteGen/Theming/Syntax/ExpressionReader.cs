using SiteGen.Diagnostics;

namespace SiteGen.Theming.Syntax;

/// <summary>Reads the words of one tag.</summary>
internal sealed class ExpressionReader(TemplateSource source, Range content)
{
    private const int MaxBrackets = 10;

    private readonly int _end = content.End.Value;
    private int _brackets;
    private int _at = content.Start.Value;

    /// <summary>The tag's first word and the arguments behind it; null when a finding says why not.</summary>
    public (string Word, int Offset, Arguments Arguments)? Call()
    {
        SkipSpace();
        var start = _at;
        var word = Word();
        if (word.Length == 0) return Fail<(string, int, Arguments)?>(start, "the tag does not begin with a name");
        return Arguments() is { } arguments ? (word, start, arguments) : null;
    }

    /// <summary>The arguments up to the tag's end; null when a finding says why not.</summary>
    private Arguments? Arguments(bool inBrackets = false)
    {
        var (values, named) = (new List<Expression>(), new List<NamedArgument>());
        while (true)
        {
            var before = _at;
            SkipSpace();
            if (_at >= _end) return inBrackets ? Fail<Arguments>(_end, "a bracket is not closed") : new Arguments(values, named);
            if (source.Text[_at] == ')') return inBrackets ? new Arguments(values, named) : Fail<Arguments>(_at, "a bracket is closed that was not opened");
            if (before == _at) return Fail<Arguments>(_at, "a space is missing");
            if (!Argument(values, named)) return null;
        }
    }

    private bool Argument(List<Expression> values, List<NamedArgument> named)
    {
        var start = _at;
        if (Value() is not { } value) return false;
        if (_at >= _end || source.Text[_at] != '=') values.Add(value);
        else if (value is not PathExpression name) return Fail<object>(start, "a named argument does not begin with a name") is not null;
        else
        {
            _at++;
            if (Value() is not { } given) return false;
            named.Add(new NamedArgument(name.Text, given, start));
        }

        return true;
    }

    private Expression? Value()
    {
        if (_at >= _end) return Fail<Expression>(_at, "a value is missing");
        var start = _at;
        if (source.Text[_at] is '"' or '\'') return Quoted();
        if (source.Text[_at] == '(') return Bracketed();
        var word = Word();
        if (word.Length == 0) return Fail<Expression>(start, $"\"{source.Text[start]}\" has no meaning here");
        if (word is "as") return Refuse(start, "names for the items of a block (as |x|) are used", "Use this, and ../ for what lies outside.");
        if (word is "null" or "undefined") return Refuse(start, $"{word} is used", "Leave the argument out.");
        return word is "true" or "false" || char.IsAsciiDigit(word[^1]) && word.All(c => char.IsAsciiDigit(c) || c is '-' or '.')
            ? new ConstantExpression(word, start)
            : new PathExpression(word, start);
    }

    private TextExpression? Quoted()
    {
        var (start, quote) = (_at, source.Text[_at]);
        var close = source.Text.IndexOf(quote, start + 1);
        if (close < 0 || close >= _end) return Fail<TextExpression>(start, "a quote is not closed");
        _at = close + 1;
        var text = source.Text[(start + 1)..close];
        if (text.AsSpan().IndexOfAny("\\{}") < 0) return new TextExpression(text, start);
        source.Report(Codes.TemplateSyntax, start, "a text holds a backslash or a brace", "Leave it out; a text with \" stands between '.");
        return null;
    }

    private CallExpression? Bracketed()
    {
        var start = _at++;
        if (++_brackets > MaxBrackets) return Fail<CallExpression>(start, $"brackets are nested over {MaxBrackets} deep");
        SkipSpace();
        var name = Word();
        if (name.Length == 0) return Fail<CallExpression>(start, "a bracket holds no helper");
        if (Arguments(inBrackets: true) is not { } arguments) return null;
        _at++;
        _brackets--;
        return new CallExpression(name, arguments, start);
    }

    private string Word()
    {
        var start = _at;
        while (_at < _end && !char.IsWhiteSpace(source.Text[_at]) && source.Text[_at] is not ('(' or ')' or '=' or '"' or '\'' or '|')) _at++;
        return source.Text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < _end && char.IsWhiteSpace(source.Text[_at])) _at++;
    }

    private Expression? Refuse(int offset, string what, string hint)
    {
        source.Report(Codes.RefusedSyntax, offset, what, hint);
        return null;
    }

    private T? Fail<T>(int offset, string what)
    {
        source.Report(Codes.TemplateSyntax, offset, what, "Write {{name}}, {{helper \"text\" value name=value}} or {{#block value}}.");
        return default;
    }
}
