using Spil.NlDesign;

namespace Spil.Bench.Formulieren;

/// <summary>The model of the page that is written out by hand.</summary>
public sealed class Handwerk
{
    public string? Vraag001 { get; set; }
    public string? Vraag002 { get; set; }
    public string? Vraag003 { get; set; }
    public string? Vraag004 { get; set; }
    public string? Vraag005 { get; set; }
    public string? Vraag006 { get; set; }
    public string? Vraag007 { get; set; }
    public Datuminvoer Vraag008 { get; set; } = new();
    public string? Vraag009 { get; set; }
    public string? Vraag010 { get; set; }
    public string? Vraag011 { get; set; }
    public string? Vraag012 { get; set; }
    public string? Vraag013 { get; set; }
    public string? Vraag014 { get; set; }
    public string? Vraag015 { get; set; }
    public string? Vraag016 { get; set; }
    public string? Vraag017 { get; set; }
    public Datuminvoer Vraag018 { get; set; } = new();
    public string? Vraag019 { get; set; }
    public string? Vraag020 { get; set; }
    public string? Vraag021 { get; set; }
    public string? Vraag022 { get; set; }
    public string? Vraag023 { get; set; }
    public string? Vraag024 { get; set; }
    public string? Vraag025 { get; set; }
    public string? Vraag026 { get; set; }
    public string? Vraag027 { get; set; }
    public Datuminvoer Vraag028 { get; set; } = new();
    public string? Vraag029 { get; set; }
    public string? Vraag030 { get; set; }
    public string? Vraag031 { get; set; }
    public string? Vraag032 { get; set; }
    public string? Vraag033 { get; set; }
    public string? Vraag034 { get; set; }
    public string? Vraag035 { get; set; }
    public string? Vraag036 { get; set; }
    public string? Vraag037 { get; set; }
    public Datuminvoer Vraag038 { get; set; } = new();
    public string? Vraag039 { get; set; }
    public string? Vraag040 { get; set; }
    public string? Vraag041 { get; set; }
    public string? Vraag042 { get; set; }
    public string? Vraag043 { get; set; }
    public string? Vraag044 { get; set; }
    public string? Vraag045 { get; set; }
    public string? Vraag046 { get; set; }
    public string? Vraag047 { get; set; }
    public Datuminvoer Vraag048 { get; set; } = new();
    public string? Vraag049 { get; set; }
    public string? Vraag050 { get; set; }
    public string? Vraag051 { get; set; }
    public string? Vraag052 { get; set; }
    public string? Vraag053 { get; set; }
    public string? Vraag054 { get; set; }
    public string? Vraag055 { get; set; }
    public string? Vraag056 { get; set; }
    public string? Vraag057 { get; set; }
    public Datuminvoer Vraag058 { get; set; } = new();
    public string? Vraag059 { get; set; }
    public string? Vraag060 { get; set; }
    public string? Vraag061 { get; set; }
    public string? Vraag062 { get; set; }
    public string? Vraag063 { get; set; }
    public string? Vraag064 { get; set; }
    public string? Vraag065 { get; set; }
    public string? Vraag066 { get; set; }
    public string? Vraag067 { get; set; }
    public Datuminvoer Vraag068 { get; set; } = new();
    public string? Vraag069 { get; set; }
    public string? Vraag070 { get; set; }
    public string? Vraag071 { get; set; }
    public string? Vraag072 { get; set; }
    public string? Vraag073 { get; set; }
    public string? Vraag074 { get; set; }
    public string? Vraag075 { get; set; }
    public string? Vraag076 { get; set; }
    public string? Vraag077 { get; set; }
    public Datuminvoer Vraag078 { get; set; } = new();
    public string? Vraag079 { get; set; }
    public string? Vraag080 { get; set; }
    public string? Vraag081 { get; set; }
    public string? Vraag082 { get; set; }
    public string? Vraag083 { get; set; }
    public string? Vraag084 { get; set; }
    public string? Vraag085 { get; set; }
    public string? Vraag086 { get; set; }
    public string? Vraag087 { get; set; }
    public Datuminvoer Vraag088 { get; set; } = new();
    public string? Vraag089 { get; set; }
    public string? Vraag090 { get; set; }
    public string? Vraag091 { get; set; }
    public string? Vraag092 { get; set; }
    public string? Vraag093 { get; set; }
    public string? Vraag094 { get; set; }
    public string? Vraag095 { get; set; }
    public string? Vraag096 { get; set; }
    public string? Vraag097 { get; set; }
    public Datuminvoer Vraag098 { get; set; } = new();
    public string? Vraag099 { get; set; }
    public string? Vraag100 { get; set; }
    public string? Vraag101 { get; set; }
    public string? Vraag102 { get; set; }
    public string? Vraag103 { get; set; }
    public string? Vraag104 { get; set; }
    public string? Vraag105 { get; set; }
    public string? Vraag106 { get; set; }
    public string? Vraag107 { get; set; }
    public Datuminvoer Vraag108 { get; set; } = new();
    public string? Vraag109 { get; set; }
    public string? Vraag110 { get; set; }
    public string? Vraag111 { get; set; }
    public string? Vraag112 { get; set; }
    public string? Vraag113 { get; set; }
    public string? Vraag114 { get; set; }
    public string? Vraag115 { get; set; }
    public string? Vraag116 { get; set; }
    public string? Vraag117 { get; set; }
    public Datuminvoer Vraag118 { get; set; } = new();
    public string? Vraag119 { get; set; }
    public string? Vraag120 { get; set; }
    public string? Vraag121 { get; set; }
    public string? Vraag122 { get; set; }
    public string? Vraag123 { get; set; }
    public string? Vraag124 { get; set; }
    public string? Vraag125 { get; set; }
    public string? Vraag126 { get; set; }
    public string? Vraag127 { get; set; }
    public Datuminvoer Vraag128 { get; set; } = new();
    public string? Vraag129 { get; set; }
    public string? Vraag130 { get; set; }
    public string? Vraag131 { get; set; }
    public string? Vraag132 { get; set; }
    public string? Vraag133 { get; set; }
    public string? Vraag134 { get; set; }
    public string? Vraag135 { get; set; }
    public string? Vraag136 { get; set; }
    public string? Vraag137 { get; set; }
    public Datuminvoer Vraag138 { get; set; } = new();
    public string? Vraag139 { get; set; }
    public string? Vraag140 { get; set; }
    public string? Vraag141 { get; set; }
    public string? Vraag142 { get; set; }
    public string? Vraag143 { get; set; }
    public string? Vraag144 { get; set; }
    public string? Vraag145 { get; set; }
    public string? Vraag146 { get; set; }
    public string? Vraag147 { get; set; }
    public Datuminvoer Vraag148 { get; set; } = new();
    public string? Vraag149 { get; set; }
    public string? Vraag150 { get; set; }
    public string? Vraag151 { get; set; }
    public string? Vraag152 { get; set; }
    public string? Vraag153 { get; set; }
    public string? Vraag154 { get; set; }
    public string? Vraag155 { get; set; }
    public string? Vraag156 { get; set; }
    public string? Vraag157 { get; set; }
    public Datuminvoer Vraag158 { get; set; } = new();
    public string? Vraag159 { get; set; }
    public string? Vraag160 { get; set; }
    public string? Vraag161 { get; set; }
    public string? Vraag162 { get; set; }
    public string? Vraag163 { get; set; }
    public string? Vraag164 { get; set; }
    public string? Vraag165 { get; set; }
    public string? Vraag166 { get; set; }
    public string? Vraag167 { get; set; }
    public Datuminvoer Vraag168 { get; set; } = new();
    public string? Vraag169 { get; set; }
    public string? Vraag170 { get; set; }
    public string? Vraag171 { get; set; }
    public string? Vraag172 { get; set; }
    public string? Vraag173 { get; set; }
    public string? Vraag174 { get; set; }
    public string? Vraag175 { get; set; }
    public string? Vraag176 { get; set; }
    public string? Vraag177 { get; set; }
    public Datuminvoer Vraag178 { get; set; } = new();
    public string? Vraag179 { get; set; }
    public string? Vraag180 { get; set; }
    public string? Vraag181 { get; set; }
    public string? Vraag182 { get; set; }
    public string? Vraag183 { get; set; }
    public string? Vraag184 { get; set; }
    public string? Vraag185 { get; set; }
    public string? Vraag186 { get; set; }
    public string? Vraag187 { get; set; }
    public Datuminvoer Vraag188 { get; set; } = new();
    public string? Vraag189 { get; set; }
    public string? Vraag190 { get; set; }
    public string? Vraag191 { get; set; }
    public string? Vraag192 { get; set; }
    public string? Vraag193 { get; set; }
    public string? Vraag194 { get; set; }
    public string? Vraag195 { get; set; }
    public string? Vraag196 { get; set; }
    public string? Vraag197 { get; set; }
    public Datuminvoer Vraag198 { get; set; } = new();
    public string? Vraag199 { get; set; }
    public string? Vraag200 { get; set; }
}
