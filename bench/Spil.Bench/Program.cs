using Spil.Bench;
using Spil.Bench.Formulieren;

return args switch
{
    ["kaal", ..] => await Kaal.Draai(),
    ["log", .. var rest] => await Logmeting.Draai(rest),
    ["formulier", ..] => await Formuliermeting.Draai(),
    _ => await Meetloop.Draai(Keuze.Lees(args)),
};
