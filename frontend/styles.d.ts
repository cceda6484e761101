/** A style sheet that comes with the part of the program that needs it. */
declare module '*.css';
