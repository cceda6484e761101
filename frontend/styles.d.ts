/** A style sheet that is loaded with the part of the program that imports it. */
declare module '*.css';
