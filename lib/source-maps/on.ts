import { wanted } from "./off";

process.setSourceMapsEnabled(wanted);
