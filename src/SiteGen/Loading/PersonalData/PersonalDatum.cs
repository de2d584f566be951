using SiteGen.Diagnostics;

namespace SiteGen.Loading.PersonalData;

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
