print("vidya")
