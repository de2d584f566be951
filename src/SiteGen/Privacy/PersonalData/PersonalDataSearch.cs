namespace SiteGen.Privacy.PersonalData;

/// <summary>Searches raw text for addresses, numbers and secrets. It first looks for characters that every match of a kind contains, so
/// that text without matches costs almost nothing.</summary>
internal static class PersonalDataSearch
{
    /// <summary>All matches in a text, from left to right; no two overlap.</summary>
    public static IReadOnlyList<PersonalDatum> In(ReadOnlySpan<char> text)
    {
        List<PersonalDatum>? found = null;
        Secrets(text, ref found);
        Addresses(text, ref found);
        Numbers(text, ref found);
        found?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found ?? [];
    }

    private static void Secrets(ReadOnlySpan<char> text, ref List<PersonalDatum>? found)
    {
        for (var at = 0; Secret.Next(text, at) is { Start: >= 0 } next; at = Math.Max(next.End, next.Start + 1))
            Add(PersonalDataKind.Secret, text, next, ref found);
    }

    private static void Addresses(ReadOnlySpan<char> text, ref List<PersonalDatum>? found)
    {
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            Add(PersonalDataKind.Email, text, EmailAddress.Around(text, at), ref found);
            var next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void Numbers(ReadOnlySpan<char> text, ref List<PersonalDatum>? found)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) return;
            at = Number(text, at + next, ref found);
        }
    }

    // Returns the position at which the search continues.
    private static int Number(ReadOnlySpan<char> text, int at, ref List<PersonalDatum>? found)
    {
        if (Iban.Around(text, at) is { End: > 0 } account)
        {
            Add(PersonalDataKind.Iban, text, account, ref found);
            return account.End;
        }

        var end = DigitGroups.End(text, at, out var digits);
        if (digits < PhoneNumber.FewestDigits) return end;
        var groups = DigitGroups.Read(text, at, end);
        if (PaymentCard.In(groups) is { End: > 0 } card)
        {
            Add(PersonalDataKind.Card, text, card, ref found);
            return card.End;
        }

        if (PhoneNumber.In(groups) is not { End: > 0 } phone) return end;
        Add(PersonalDataKind.Phone, text, phone, ref found);
        return phone.End;
    }

    private static void Add(PersonalDataKind kind, ReadOnlySpan<char> text, Stretch stretch, ref List<PersonalDatum>? found)
    {
        if (stretch.End == 0 || (found?.Exists(f => f.Start < stretch.End && stretch.Start < f.End) ?? false)) return;
        (found ??= []).Add(new PersonalDatum(kind, stretch.Start, text[stretch.Start..stretch.End].ToString()));
    }
}

/// <summary>A span of a text: its start, and the position after its end; an end of 0 means that there is none.</summary>
internal readonly record struct Stretch(int Start, int End);
