namespace SiteGen.Privacy.PersonalData;

/// <summary>A stretch of text that looks like personal data or a secret.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Start">Where it begins in its text, from 0.</param>
/// <param name="Value">The stretch as written. It is for comparing; a message shows <see cref="Masked"/>.</param>
internal sealed record PersonalDatum(PersonalDataKind Kind, int Start, string Value)
{
    /// <summary>Where the stretch is over.</summary>
    public int End => Start + Value.Length;

    /// <summary>Enough to find it again, and too little to use it: the first two characters and the last two.</summary>
    public string Masked => PartlyShown.Text(Value);
}

/// <summary>What members write in confidence and regret in public.</summary>
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

    /// <summary>A key, or a token that opens an account.</summary>
    Secret,
}
