using System.Globalization;
using System.Text;

namespace OmniForge.Python.Names;

/// <summary>
/// Writes Latin letters without their marks. Letters of other scripts vanish, so that none can pass for a Latin one;
/// everything else becomes a blank. Tables instead of the runtime's normalisation: the same result with every ICU.
/// </summary>
internal static class Transliteration
{
    // U+00C0 to U+024F.
    private static readonly string[] Latin = (
        "A,A,A,A,A,A,Ae,C,E,E,E,E,I,I,I,I,D,N,O,O,O,O,O, ,O,U,U,U,U,Y,Th,ss,a,a,a,a,a,a,ae,c,e,e,e,e,i,i,i,i,d,n,o,o,"
        + "o,o,o, ,o,u,u,u,u,y,th,y,A,a,A,a,A,a,C,c,C,c,C,c,C,c,D,d,D,d,E,e,E,e,E,e,E,e,E,e,G,g,G,g,G,g,G,g,H,h,H,h,I,"
        + "i,I,i,I,i,I,i,I,i,Ij,ij,J,j,K,k,k,L,l,L,l,L,l,L,l,L,l,N,n,N,n,N,n,n,Ng,ng,O,o,O,o,O,o,Oe,oe,R,r,R,r,R,r,S,"
        + "s,S,s,S,s,S,s,T,t,T,t,T,t,U,u,U,u,U,u,U,u,U,u,U,u,W,w,Y,y,Y,Z,z,Z,z,Z,z,s,,,,,,,,,,,,,,,,,,,f,,,,,,,,,,,,,,"
        + "O,o,,,,,,,,,,,,,,U,u,,,,,,,,,,,,,,,,,,,,Dz,Dz,dz,Lj,Lj,lj,Nj,Nj,nj,A,a,I,i,O,o,U,u,U,u,U,u,U,u,U,u,,A,a,A,"
        + "a,,,,,G,g,K,k,O,o,O,o,,,j,Dz,Dz,dz,G,g,,,N,n,A,a,,,,,A,a,A,a,E,e,E,e,I,i,I,i,O,o,O,o,R,r,R,r,U,u,U,u,S,s,T,"
        + "t,,,H,h,,,,,,,A,a,E,e,O,o,O,o,O,o,O,o,Y,y,,,,,,,,,,,,,,,,,,,,,,,,,,,,"
    ).Split(',');

    // U+1E00 to U+1EFF.
    private static readonly string[] LatinAdditional = (
        "A,a,B,b,B,b,B,b,C,c,D,d,D,d,D,d,D,d,D,d,E,e,E,e,E,e,E,e,E,e,F,f,G,g,H,h,H,h,H,h,H,h,H,h,I,i,I,i,K,k,K,k,K,k,"
        + "L,l,L,l,L,l,L,l,M,m,M,m,M,m,N,n,N,n,N,n,N,n,O,o,O,o,O,o,O,o,P,p,P,p,R,r,R,r,R,r,R,r,S,s,S,s,S,s,S,s,S,s,T,"
        + "t,T,t,T,t,T,t,U,u,U,u,U,u,U,u,U,u,V,v,V,v,W,w,W,w,W,w,W,w,W,w,X,x,X,x,Y,y,Z,z,Z,z,Z,z,h,t,w,y,a,s,,,Ss,,A,"
        + "a,A,a,A,a,A,a,A,a,A,a,A,a,A,a,A,a,A,a,A,a,A,a,E,e,E,e,E,e,E,e,E,e,E,e,E,e,E,e,I,i,I,i,O,o,O,o,O,o,O,o,O,o,"
        + "O,o,O,o,O,o,O,o,O,o,O,o,O,o,U,u,U,u,U,u,U,u,U,u,U,u,U,u,Y,y,Y,y,Y,y,Y,y,,,,,,"
    ).Split(',');

    /// <summary>The text in ASCII.</summary>
    public static string ToAscii(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c < '\u0080' ? ascii.Append(c) : ascii.Append(Spelled(c));
        }

        return ascii.ToString();
    }

    private static string Spelled(char c) =>
        c switch
        {
            '\u00b2' => "2",
            '\u00b3' => "3",
            '\u00b9' => "1",
            '\u2019' or '\u02bc' => "'",
            >= '\u00c0' and < '\u0250' => Latin[c - '\u00c0'],
            >= '\u1e00' and < '\u1f00' => LatinAdditional[c - '\u1e00'],
            >= '\uff01' and <= '\uff5e' => ((char)(c - 0xFEE0)).ToString(),
            _ => char.GetUnicodeCategory(c) is var kind && Vanishes(kind) ? "" : " ",
        };

    private static bool Vanishes(UnicodeCategory category) =>
        category
            is <= UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate;
}
