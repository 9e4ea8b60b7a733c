using Spil.Bench;

return args is ["kaal", ..] ? await Kaal.Draai() : await Meetloop.Draai(Keuze.Lees(args));
