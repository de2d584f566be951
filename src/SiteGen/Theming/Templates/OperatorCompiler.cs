using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Compiles operators between two values: logic, comparison and arithmetic.</summary>
internal sealed class OperatorCompiler(TemplateSource source, Func<ScriptExpression?, Value?> compile)
{
    /// <summary>Compiles an operator with its two operands.</summary>
    public Value? Compile(ScriptBinaryExpression binary)
    {
        var (left, right) = (compile(binary.Left), compile(binary.Right));
        if (left is null || right is null) return null;
        return binary.Operator switch
        {
            ScriptBinaryOperator.And or ScriptBinaryOperator.Or => Logic(binary.Operator, left, right),
            ScriptBinaryOperator.EmptyCoalescing => Otherwise(binary, left, right),
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual => Equal(binary, left, right),
            ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual => Order(binary, left, right),
            ScriptBinaryOperator.Add when left != Value.Nothing
                && left.Type.Kind == ViewKind.Text
                && right.Type.IsPrintable => Joined(left, right, source.At(binary.Span.Start.Offset)),
            ScriptBinaryOperator.Add
                or ScriptBinaryOperator.Subtract
                or ScriptBinaryOperator.Multiply
                or ScriptBinaryOperator.Divide
                or ScriptBinaryOperator.Modulus => Number(binary, left, right),
            _ => Report(
                Codes.RefusedSyntax, binary, $"the operator {binary.OperatorAsText} is used",
                "There are: && || ! == != < <= > >= + - * / % ??."),
        };
    }

    /// <summary>Adds, subtracts, multiplies or divides; an integral result is an integer. A missing operand counts as zero.</summary>
    /// <exception cref="TemplateFaultException">A division by zero.</exception>
    public static object Calculate(ScriptBinaryOperator how, object? left, object? right)
    {
        var (a, b) = (Real(left), Real(right));
        if (b == 0 && how is (ScriptBinaryOperator.Divide or ScriptBinaryOperator.Modulus))
            throw new TemplateFaultException("a number is divided by zero");
        var result = how switch
        {
            ScriptBinaryOperator.Add => a + b,
            ScriptBinaryOperator.Subtract => a - b,
            ScriptBinaryOperator.Multiply => a * b,
            ScriptBinaryOperator.Divide => a / b,
            _ => a % b,
        };
        return result == Math.Truncate(result) && Math.Abs(result) <= int.MaxValue ? (int)result : result;
    }

    private static Value Logic(ScriptBinaryOperator how, Value left, Value right)
    {
        var (a, b) = (left.Test(), right.Test());
        return how == ScriptBinaryOperator.And
            ? new Value(ViewType.Flag, frame => a(frame) && b(frame))
            : new Value(ViewType.Flag, frame => a(frame) || b(frame));
    }

    private Value? Otherwise(ScriptBinaryExpression binary, Value left, Value right)
    {
        if (!Value.AreAlike(left, right)) return Mixed(binary, left, right);
        var (test, a, b) = (left.Test(), left.Read, right.Read);
        return new Value((left == Value.Nothing ? right : left).Type, frame => test(frame) ? a(frame) : b(frame));
    }

    // A missing text equals an empty one, and a missing number equals zero.
    private Value? Equal(ScriptBinaryExpression binary, Value left, Value right)
    {
        if (!Value.AreAlike(left, right)
            || left.Type.Kind is not (ViewKind.Text or ViewKind.Number or ViewKind.Flag)
            || right.Type.Kind is not (ViewKind.Text or ViewKind.Number or ViewKind.Flag)) return Mixed(binary, left, right);
        var (a, b, isEqual) = (left.Read, right.Read, binary.Operator == ScriptBinaryOperator.CompareEqual);
        if (left.Type.Kind == ViewKind.Number || right.Type.Kind == ViewKind.Number)
            return new Value(ViewType.Flag, frame => Real(a(frame)).Equals(Real(b(frame))) == isEqual);
        return new Value(ViewType.Flag, frame => (Value.Written(a(frame)) == Value.Written(b(frame))) == isEqual);
    }

    private Value? Order(ScriptBinaryExpression binary, Value left, Value right)
    {
        if (!AreNumbers(left, right)) return Mixed(binary, left, right);
        var (a, b) = (left.Read, right.Read);
        return binary.Operator switch
        {
            ScriptBinaryOperator.CompareLess => new Value(ViewType.Flag, frame => Real(a(frame)) < Real(b(frame))),
            ScriptBinaryOperator.CompareLessOrEqual => new Value(ViewType.Flag, frame => Real(a(frame)) <= Real(b(frame))),
            ScriptBinaryOperator.CompareGreater => new Value(ViewType.Flag, frame => Real(a(frame)) > Real(b(frame))),
            _ => new Value(ViewType.Flag, frame => Real(a(frame)) >= Real(b(frame))),
        };
    }

    private static Value Joined(Value left, Value right, Location at)
    {
        var (a, b) = (left.Read, right.Read);
        return new Value(
            left.Type.IsFree || right.Type.IsFree ? ViewType.FreeText : ViewType.Text,
            Value.At(at, frame => Value.Bounded(Value.Written(a(frame)) + Value.Written(b(frame)))));
    }

    private Value? Number(ScriptBinaryExpression binary, Value left, Value right)
    {
        if (!AreNumbers(left, right)) return Mixed(binary, left, right);
        var (a, b, how) = (left.Read, right.Read, binary.Operator);
        return new Value(ViewType.Number, Value.At(source.At(binary.Span.Start.Offset), frame => Calculate(how, a(frame), b(frame))));
    }

    private static bool AreNumbers(Value left, Value right) =>
        (left == Value.Nothing || left.Type.Kind == ViewKind.Number) && (right == Value.Nothing || right.Type.Kind == ViewKind.Number);

    private Value? Mixed(ScriptBinaryExpression binary, Value left, Value right) =>
        Report(
            Codes.WrongArguments, binary, $"{binary.OperatorAsText} stands between {left.Type} and {right.Type}",
            "Compare texts with texts and numbers with numbers; whether there is a value at all is asked by its name alone.");

    private Value? Report(Code code, ScriptNode node, string message, string hint)
    {
        source.Report(code, node, message, hint);
        return null;
    }

    private static double Real(object? number) => number is int whole ? whole : number is double real ? real : 0;
}
