namespace SiteGen.Privacy.PersonalData;

/// <summary>A span of text that looks like personal data or a secret.</summary>
/// <param name="Kind">The kind of data.</param>
/// <param name="Start">Its position in the text, from 0.</param>
/// <param name="Value">The span as written, for comparison only; messages show <see cref="Masked"/>.</param>
internal sealed record PersonalDatum(PersonalDataKind Kind, int Start, string Value)
{
    /// <summary>The end of the span.</summary>
    public int End => Start + Value.Length;

    /// <summary>The first and last two characters: enough to find the value again, but too little to use it.</summary>
    public string Masked => PartlyShown.Text(Value);
}

/// <summary>Kinds of data that members may publish by mistake.</summary>
internal enum PersonalDataKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A bank account.</summary>
    Iban,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>A key or an access token.</summary>
    Secret,
}
